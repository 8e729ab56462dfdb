/** What keeps files safe: bounded streams, an XML reader that opens nothing by itself, and writing whole or not at all. */
package id.petapam.exchange.guard;
