/** Pages as values: what stands on paper, before anybody decides on which page and in which file. Lengths in mm. */
package id.petapam.report.page;
