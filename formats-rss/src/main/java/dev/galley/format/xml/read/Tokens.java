package dev.galley.format.xml.read;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.io.ReaderBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.galley.format.Limits;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Creates XML tokenizers with a secure configuration: DTDs are not read, entities are neither declared nor fetched, and
 * the network is not used. Names keep their prefixes, which {@link Scope} resolves, so that an undeclared prefix is not
 * a fatal error.
 */
public final class Tokens {
    /** Caches names that documents have in common. Thread-safe after its configuration. */
    private static final WstxInputFactory FACTORY = new WstxInputFactory();

    /** The buffer size in characters: several posts fit, since a text across the end of the buffer is copied again. */
    private static final int BUFFER = 16 * 1024;

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
        FACTORY.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        FACTORY.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
        FACTORY.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
    }

    private Tokens() {}

    /**
     * Creates a tokenizer for one document.
     *
     * @param entities resolves entities that are not declared
     */
    public static XMLStreamReader of(Reader characters, Limits limits, XMLResolver entities) throws XMLStreamException {
        ReaderConfig config = FACTORY.createPrivateConfig();
        config.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        config.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.textLength());
        config.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, entities);
        SystemId nowhere = SystemId.construct((String) null);
        return FACTORY.createSR(
                config, nowhere, ReaderBootstrapper.getInstance(null, nowhere, characters, null), false, false);
    }
}
