/** The map on the screen: our own viewport, gestures and plan layer over Gluon's tile view, which nothing else sees. */
package id.petapam.ui.map;
