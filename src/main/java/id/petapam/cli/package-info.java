/**
 * The command line ({@code docs/cli.md} is its contract): each command reads its arguments, calls one workflow, prints,
 * and gives an exit code.
 */
package id.petapam.cli;
