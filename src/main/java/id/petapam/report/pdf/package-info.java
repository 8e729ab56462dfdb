/** Pages into a PDF file: letters, lines, the file's own properties, and writing it so that it is whole or not there. */
package id.petapam.report.pdf;
