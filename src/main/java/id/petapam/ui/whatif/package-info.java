/** Kalau ...: what changes when bridges, roads, ferries or landings cannot be used; the way to the picked station. */
package id.petapam.ui.whatif;
