package dev.galley.fuzz;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.galley.format.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Galley beside ROME: of a document that both read, they read the same number of items. */
final class RomeTarget implements Target {
    @Override
    public void check(byte[] input) throws IOException {
        Optional<ReadResult> ours = Reading.read(Reading.STRICT, input);
        if (ours.isEmpty() || ours.get().format().equals("jsonfeed")) {
            return;
        }
        Optional<SyndFeed> theirs = byRome(input);
        theirs.ifPresent(feed -> Checks.equal(
                feed.getEntries().size(), ours.get().feed().articles().size(), "ROME reads another number of items"));
    }

    private static Optional<SyndFeed> byRome(byte[] input) {
        try {
            SyndFeedInput reader = new SyndFeedInput();
            reader.setXmlHealerOn(false);
            return Optional.of(reader.build(new XmlReader(new ByteArrayInputStream(input))));
        } catch (IOException | FeedException | RuntimeException refused) {
            return Optional.empty();
        }
    }
}
