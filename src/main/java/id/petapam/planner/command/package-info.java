/** Who commands: kecamatan divided into rayons, officers for them. */
package id.petapam.planner.command;
