/** Start of the program: finds its data, wires the services by hand, keeps the log, holds the last border for errors. */
package id.petapam.app;
