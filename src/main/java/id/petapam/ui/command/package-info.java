/** Who commands: rayons with their Pamatwil, kecamatan with their Padal. */
package id.petapam.ui.command;
