/** What keeps hostile files harmless: bounded streams and an XML reader that opens nothing by itself. */
package id.petapam.exchange.guard;
