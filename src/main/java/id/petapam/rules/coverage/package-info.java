/** Who stands where, against what each post needs. */
package id.petapam.rules.coverage;
