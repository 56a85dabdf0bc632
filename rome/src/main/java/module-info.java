/** Feeds as the beans of ROME, and back. */
module dev.galley.rome {
    requires transitive com.rometools.rome;
    requires transitive dev.galley.core;
    requires com.rometools.rome.modules;
    requires dev.galley.formats.rss;
    requires java.xml;
    requires org.jdom2;
    requires static org.jspecify;

    exports dev.galley.rome;
}
