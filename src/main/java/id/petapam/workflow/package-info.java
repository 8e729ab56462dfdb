/** One class per thing a planner does, shared by window and command line. Knows no toolkit and prints nothing. */
package id.petapam.workflow;
