/** Bukti habis-bagi: why it is short, where, and what helps; remedies are tried as scenarios. */
package id.petapam.ui.proof;
