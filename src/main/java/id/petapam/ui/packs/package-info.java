/** Region data: which pack a plan lies on, building one from files, and what another one would change. */
package id.petapam.ui.packs;
