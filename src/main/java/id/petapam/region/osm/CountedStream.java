package id.petapam.region.osm;

import id.petapam.job.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says how far a file is read, and stops where the work was cancelled. */
final class CountedStream extends FilterInputStream {

    private final long size;
    private final Progress progress;
    private long bytes;

    CountedStream(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        progress.check();
        int count = super.read(target, from, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long more) {
        long before = bytes >> 16;
        bytes += more;
        if (bytes >> 16 != before) {
            progress.at(size <= 0 ? -1 : Math.min(1, (double) bytes / size));
        }
    }
}
