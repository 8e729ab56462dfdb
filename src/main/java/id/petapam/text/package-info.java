/** Words: message keys, the Indonesian and English bundles, number and date forms. */
package id.petapam.text;
