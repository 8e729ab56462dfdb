/** Import of stations and personnel: mapping, preview, report, confirm. */
package id.petapam.ui.importing;
