/** The manual: chapters of Markdown with pictures, read in a window of its own. */
package id.petapam.ui.manual;
