/** Which unit serves which post: the question, the proposal that answers it, and the proof that none is better. */
package id.petapam.planner.assign;
