package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Cloud;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** Writes the elements of a channel that consist of several values: cloud, image and text field. */
final class RssChannelPartsWriter {
    private static final XmlName TITLE = XmlName.of("title");
    private static final XmlName DESCRIPTION = XmlName.of("description");
    private static final XmlName CLOUD = XmlName.of("cloud");
    private static final XmlName IMAGE = XmlName.of("image");
    private static final XmlName URL = XmlName.of("url");
    private static final XmlName LINK = XmlName.of("link");
    private static final XmlName WIDTH = XmlName.of("width");
    private static final XmlName HEIGHT = XmlName.of("height");
    private static final XmlName TEXT_INPUT = XmlName.of("textInput");
    private static final XmlName NAME = XmlName.of("name");

    private final ElementWriter out;

    RssChannelPartsWriter(ElementWriter out) {
        this.out = out;
    }

    /** Writes the cloud if it has the five values that RSS requires. */
    void cloud(Optional<Cloud> given, Field field) throws IOException {
        if (given.isEmpty()) {
            return;
        }
        Cloud cloud = given.get();
        boolean valid = cloud.domain().filter(domain -> !domain.isBlank()).isPresent()
                && cloud.port().filter(port -> port > 0).isPresent()
                && cloud.path().filter(path -> !path.isBlank()).isPresent()
                && cloud.registerProcedure().isPresent()
                && cloud.protocol()
                        .filter(protocol -> ValidValue.is(RssGrammar.CLOUD_PROTOCOL, protocol))
                        .isPresent();
        if (!valid) {
            field.lost(cloud.domain().orElse(""));
            return;
        }
        out.start(CLOUD);
        out.attribute("domain", cloud.domain());
        out.attribute("port", cloud.port().map(String::valueOf));
        out.attribute("path", cloud.path());
        out.attribute("registerProcedure", cloud.registerProcedure());
        out.attribute("protocol", cloud.protocol());
        out.extensionAttributes(CLOUD, field);
        out.end();
    }

    /** Writes the image. RSS requires its title and link; if they are missing, those of the channel are written. */
    void image(Image image, Feed feed, Field field) throws IOException {
        Optional<String> url = out.addresses().absolute(image.url(), field.at("url"), field);
        if (url.isEmpty()) {
            return;
        }
        out.start(IMAGE);
        out.extensionAttributes(IMAGE, field);
        out.element(URL, url, field.at("url"));
        part(TITLE, image.title(), feed.title().map(Text::plain), url.get(), field.at("title"));
        Optional<String> link = image.link().flatMap(to -> out.addresses().absolute(to, field.at("link")));
        Optional<String> page = feed.url().flatMap(to -> out.addresses().repaired(to));
        part(LINK, link, page, url.get(), field.at("link"));
        out.valid(WIDTH, image.width().map(String::valueOf), RssGrammar.IMAGE_WIDTH, field.at("width"));
        out.valid(HEIGHT, image.height().map(String::valueOf), RssGrammar.IMAGE_HEIGHT, field.at("height"));
        out.words(DESCRIPTION, image.description(), field.at("description"));
        out.extensionElements(IMAGE, field);
        out.end();
    }

    private void part(XmlName name, Optional<String> own, Optional<String> channel, String address, Field field)
            throws IOException {
        out.words(name, own, field);
        if (own.orElse("").isBlank()) {
            Optional<String> derived = channel.map(String::strip).filter(words -> !words.isEmpty());
            out.element(name, derived.orElse(address));
            field.derived(
                    derived.orElse(address),
                    derived.isPresent() ? "the " + name.local() + " of the channel" : "the address of the image");
        }
    }

    /** Writes the text field if it has the four values that RSS requires. */
    void textInput(Optional<TextInput> given, Field field) throws IOException {
        if (given.isEmpty()) {
            return;
        }
        TextInput input = given.get();
        Optional<String> link = input.link().flatMap(url -> out.addresses().repaired(url));
        boolean valid = input.title().filter(words -> !words.isBlank()).isPresent()
                && input.description().filter(words -> !words.isBlank()).isPresent()
                && input.name()
                        .filter(words -> ValidValue.is(Syntaxes.FORM_FIELD_NAME, words.strip()))
                        .isPresent()
                && link.isPresent();
        if (!valid) {
            field.lost(input.name().orElse(""));
            return;
        }
        out.start(TEXT_INPUT);
        out.extensionAttributes(TEXT_INPUT, field);
        out.words(TITLE, input.title(), field.at("title"));
        out.words(DESCRIPTION, input.description(), field.at("description"));
        out.words(NAME, input.name(), field.at("name"));
        out.absolute(LINK, input.link(), field.at("link"));
        out.extensionElements(TEXT_INPUT, field);
        out.end();
    }
}
