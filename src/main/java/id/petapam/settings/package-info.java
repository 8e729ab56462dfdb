/** What this desk prefers, apart from any plan: one immutable record, one JSON file. */
package id.petapam.settings;
