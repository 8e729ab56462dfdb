/** Who commands: rayons, their Pamatwil, Padal of kecamatan and rings. */
package id.petapam.workflow.command;
