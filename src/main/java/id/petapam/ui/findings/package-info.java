/** What is still wrong with the plan: the findings below the map, their fixes, and accepting them. */
package id.petapam.ui.findings;
