/**
 * How a plan <em>changes</em>: one class per edit, all through one gate, {@link id.petapam.edit.PlanSession}. An edit
 * says what things are before and after; undo, durability and history all come from that.
 */
package id.petapam.edit;
