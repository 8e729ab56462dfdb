/** The papers of a plan: lead page, recapitulation, annex per kecamatan, map sheets. Pages as a model, then PDF. */
package id.petapam.report;
