/** RSS and Atom for Galley. */
module dev.galley.formats.rss {
    requires transitive dev.galley.core;
    requires com.ctc.wstx;
    requires java.xml;
    requires org.codehaus.stax2;
    requires static org.jspecify;
}
