/** The main window: menu, headline, panes and status bar; the only room that knows all screens and opens dialogs. */
package id.petapam.ui.shell;
