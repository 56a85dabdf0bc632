package dev.galley.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Small documents for tests. */
final class Documents {
    static final String RSS = rss("<title>Harbour News</title>", item("a", "Ferry"), item("b", "Lighthouse"));

    private Documents() {}

    static String rss(String channel, String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""
                + " xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>" + channel + String.join("", items)
                + "</channel></rss>";
    }

    static String item(String id, String title) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><title>" + title + "</title></item>";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        return packed(content, out -> new GZIPOutputStream(out));
    }

    static byte[] zlib(byte[] content) {
        return packed(content, DeflaterOutputStream::new);
    }

    static byte[] rawDeflate(byte[] content) {
        return packed(content, out -> new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true)));
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Packer packer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
