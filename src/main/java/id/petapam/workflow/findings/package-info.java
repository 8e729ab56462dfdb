/** What is still wrong with a plan: all findings, their fixes, and accepting them with a reason. */
package id.petapam.workflow.findings;
