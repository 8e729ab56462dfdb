/**
 * What a plan <em>is</em>: immutable values and their typed ids. Derived things (need, balance, flags, findings) are
 * never stored here. Personal values (name, service number, phone) stand apart, referred to by {@link PersonalKey}.
 */
package id.petapam.model;
