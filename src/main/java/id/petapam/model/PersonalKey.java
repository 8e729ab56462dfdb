package id.petapam.model;

/**
 * Points at one version of somebody's personal values. A changed name is a new version under a new key, so that history
 * and undo never need the values themselves.
 *
 * @param value 1 or more
 */
public record PersonalKey(long value) implements Comparable<PersonalKey> {

    @Override
    public int compareTo(PersonalKey other) {
        return Long.compare(value, other.value);
    }
}
