/** Bukti habis-bagi: need against strength, the smallest shortage, why no distribution does better, what helps. */
package id.petapam.workflow.proof;
