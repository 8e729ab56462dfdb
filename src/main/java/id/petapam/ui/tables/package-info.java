/** The tables below the map: stations, groups, need. They follow the shared selection and drive it. */
package id.petapam.ui.tables;
