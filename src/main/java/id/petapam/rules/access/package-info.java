/** Can one get there: access flags, score, level, suggested class, travel and departure (domain 11.5, 11.6). */
package id.petapam.rules.access;
