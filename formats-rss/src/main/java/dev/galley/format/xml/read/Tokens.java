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
 * Creates the XML tokenizer, configured securely: no DTD is read, no entity declared or fetched, nothing comes from the
 * network. Names keep their prefixes, which {@link Scope} resolves, so that an undeclared prefix is not a fatal error.
 */
public final class Tokens {
    /** Thread-safe once it is configured; it keeps the names that documents have in common. */
    private static final WstxInputFactory FACTORY = new WstxInputFactory();

    /** In characters. A text that goes over the end of the buffer is copied once more: it must hold several posts. */
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
     * The tokens of a document.
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
