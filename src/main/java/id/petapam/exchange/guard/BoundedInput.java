package id.petapam.exchange.guard;

import id.petapam.model.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Lets no more bytes through than it was told, and no more than so many from one tag to the next: that bounds what an
 * XML reader keeps of attributes and texts, whatever it does with them.
 */
public final class BoundedInput extends FilterInputStream {

    private final long maxBytes;
    private final long maxRun;
    private final Supplier<Problem> beyond;
    private long bytes;
    private long run;

    /**
     * Bounds a stream.
     *
     * @param maxRun most bytes between two {@code <}
     * @param beyond what is thrown where a bound is passed
     */
    public BoundedInput(InputStream in, long maxBytes, long maxRun, Supplier<Problem> beyond) {
        super(in);
        this.maxBytes = maxBytes;
        this.maxRun = maxRun;
        this.beyond = beyond;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        bytes += Math.max(0, count);
        for (int i = from; i < from + count; i++) {
            run = target[i] == '<' ? 0 : run + 1;
            if (run > maxRun) {
                throw beyond.get();
            }
        }
        if (bytes > maxBytes) {
            throw beyond.get();
        }
        return count;
    }
}
