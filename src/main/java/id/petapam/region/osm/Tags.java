package id.petapam.region.osm;

import java.util.Arrays;
import java.util.Set;

/** What is said about one element. The reader uses one object for all of them: valid only while it is handed over. */
public final class Tags {

    /** Longer texts are cut: OpenStreetMap allows 255 characters. */
    private static final int LONGEST = 1_000;

    /** Most tags that are kept of one element; the largest real ones have some hundreds. */
    private static final int MOST = 2_000;

    private String[] keys = new String[16];
    private String[] values = new String[16];
    private int size;

    /** Tags for tests and tables: key, value, key, value. */
    public static Tags of(String... pairs) {
        Tags tags = new Tags();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            tags.add(pairs[i], pairs[i + 1]);
        }
        return tags;
    }

    void clear() {
        size = 0;
    }

    void add(String key, String value) {
        if (size == MOST) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size] = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        size++;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The value of a key; empty text where nothing is said. */
    public String get(String key) {
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return values[i];
            }
        }
        return "";
    }

    public boolean is(String key, String value) {
        return get(key).equals(value);
    }

    public boolean has(String key) {
        return !get(key).isEmpty();
    }

    /** True where a thing is said to be so in whatever way: {@code yes}, or a kind of it; not {@code no}. */
    public boolean says(String key) {
        String value = get(key);
        return !value.isEmpty() && !value.equals("no") && !value.equals("false") && !value.equals("0");
    }

    /** Whether any of these keys has a value. */
    public boolean hasAny(Set<String> wanted) {
        for (int i = 0; i < size; i++) {
            if (wanted.contains(keys[i])) {
                return true;
            }
        }
        return false;
    }
}
