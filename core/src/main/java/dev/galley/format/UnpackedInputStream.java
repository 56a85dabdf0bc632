package dev.galley.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks a document that was compressed with gzip (RFC 1952). A document that grows far more than text does is refused, so
 * that a few kilobytes cannot keep a reader busy for hours.
 */
final class UnpackedInputStream extends FilterInputStream {
    /** The maximum ratio of unpacked to packed bytes. Feeds reach 46; gzip can reach 1,000. */
    static final int MAX_RATIO = 500;
    /** Shorter documents may have any ratio. */
    private static final int SMALL = 1024 * 1024;
    /** More bytes than reading the header of a gzip file takes from its beginning. */
    private static final int HEADER = 64 * 1024;

    private final Counting packed;
    private long unpacked;

    private UnpackedInputStream(Counting packed) throws IOException {
        super(new Unpacking(packed));
        this.packed = packed;
    }

    /** Returns the document unpacked if it begins like a gzip file, else unchanged. */
    static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        byte[] magic = buffered.readNBytes(2);
        buffered.reset();
        if (magic.length < 2 || (magic[0] & 0xFF) != 0x1F || (magic[1] & 0xFF) != 0x8B) {
            return buffered;
        }
        buffered.mark(HEADER);
        try {
            return new UnpackedInputStream(new Counting(buffered));
        } catch (ZipException | EOFException noGzip) {
            buffered.reset();
            return buffered;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = readUntilDamage(bytes, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > SMALL && unpacked / MAX_RATIO > packed.count) {
            throw new LimitExceededException("gzipRatio", MAX_RATIO, Optional.empty());
        }
        return read;
    }

    /** Reads unpacked bytes. A damaged file ends where the damage begins, so that what precedes it can be read. */
    private int readUntilDamage(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (ZipException | EOFException damaged) {
            return -1;
        }
    }

    /** Unpacks; gives all bytes before a damage, however many are asked for. */
    private static final class Unpacking extends GZIPInputStream {
        Unpacking(InputStream packed) throws IOException {
            super(packed, 8 * 1024);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            long before = inf.getBytesWritten();
            try {
                return super.read(bytes, offset, length);
            } catch (ZipException damaged) {
                int unpacked = (int) (inf.getBytesWritten() - before);
                if (unpacked > 0) {
                    return unpacked;
                }
                throw damaged;
            }
        }
    }

    /** Counts the packed bytes. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        /** Returns whether there are more bytes, since unpacking takes 0 for the end of the file between two parts. */
        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }
    }
}
