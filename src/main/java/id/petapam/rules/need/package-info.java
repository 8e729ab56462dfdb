/** Need against available (R-01 ... R-04). */
package id.petapam.rules.need;
