/**
 * PetaPam's own plan file (SQLite, {@code .petapam}): numbered schema steps, each edit one durable transaction that
 * updates the state tables and adds a hash-chained line to the edit log, personal values apart, backups, verification.
 * {@link id.petapam.store.PlanFile} is the door.
 */
package id.petapam.store;
