package dev.galley.format.xml.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes every charset other than UTF-8 with the JDK's decoders. */
final class CharsetDecoding extends Decoding {
    private final CharsetDecoder decoder;

    CharsetDecoding(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    int decode(ByteBuffer bytes, char[] target, int offset, int end, boolean last) {
        CharBuffer chars = CharBuffer.wrap(target, offset, end - offset);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, last);
            if (result.isError() && chars.hasRemaining()) {
                chars.put(asWindows1252(bytes.get()));
                decoder.reset();
            } else {
                break;
            }
        }
        for (int i = offset; i < chars.position(); i++) {
            target[i] = allowed(target[i]);
        }
        return chars.position() - offset;
    }

    @Override
    String name() {
        return decoder.charset().name();
    }
}
