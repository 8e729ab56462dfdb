package id.petapam.region.build;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of ids in four bytes each: their upper part names a bucket, the lower one is kept in it. First all are added, then
 * {@link #seal} sorts them; after that each has a number, in rising order of the ids.
 */
final class IdSet {

    private static final int LOW_BITS = 31;
    private static final long LOW = (1L << LOW_BITS) - 1;

    private final Map<Integer, Bucket> buckets = new TreeMap<>();
    private Bucket last;
    private int lastKey;
    private int size;
    private long places;
    private boolean sealed;

    private static final class Bucket {
        private int[] ids = new int[16];
        private int size;
        private int offset;
        private int hint;

        /** Gives by how many places it grew. */
        int add(int id) {
            if (size > 0 && ids[size - 1] == id) {
                return 0;
            }
            int more = 0;
            if (size == ids.length) {
                sort();
                if (size > ids.length / 2) {
                    more = ids.length / 2;
                    ids = Arrays.copyOf(ids, ids.length + more);
                }
            }
            ids[size++] = id;
            return more;
        }

        void sort() {
            Arrays.sort(ids, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || ids[i] != ids[i - 1]) {
                    ids[kept++] = ids[i];
                }
            }
            size = kept;
        }

        /** Ids are mostly asked for in rising order: looks onward from the last one found first. */
        int find(int id) {
            int from = 0;
            int to = size;
            if (hint < size && ids[hint] <= id) {
                int step = 1;
                from = hint;
                while (from + step < size && ids[from + step] <= id) {
                    from += step;
                    step <<= 1;
                }
                to = Math.min(size, from + step);
            }
            int at = Arrays.binarySearch(ids, from, to, id);
            if (at >= 0) {
                hint = at;
            }
            return at;
        }
    }

    void add(long id) {
        int key = (int) (id >> LOW_BITS);
        if (last == null || key != lastKey) {
            last = buckets.computeIfAbsent(key, k -> new Bucket());
            lastKey = key;
        }
        places += last.add((int) (id & LOW));
        sealed = false;
    }

    void seal() {
        int count = 0;
        for (Bucket bucket : buckets.values()) {
            bucket.sort();
            bucket.ids = Arrays.copyOf(bucket.ids, bucket.size);
            bucket.offset = count;
            bucket.hint = 0;
            count += bucket.size;
        }
        size = count;
        sealed = true;
    }

    void clear() {
        buckets.clear();
        last = null;
        size = 0;
        places = 0;
    }

    /** Bytes that the ids take, about. */
    long bytes() {
        return places * Integer.BYTES;
    }

    /** How many there are, once sealed. */
    int size() {
        return size;
    }

    boolean contains(long id) {
        return number(id) >= 0;
    }

    /** The number of an id, 0 for the smallest; -1 where it is not in the set. */
    int number(long id) {
        if (!sealed && !buckets.isEmpty()) {
            throw new IllegalStateException("asked before it was sealed");
        }
        int key = (int) (id >> LOW_BITS);
        if (last == null || key != lastKey) {
            Bucket bucket = buckets.get(key);
            if (bucket == null) {
                return -1;
            }
            last = bucket;
            lastKey = key;
        }
        int at = last.find((int) (id & LOW));
        return at < 0 ? -1 : last.offset + at;
    }
}
