/** Guarding patterns: three labelled numbers per class, presets, and what they would need before they are set. */
package id.petapam.ui.patterns;
