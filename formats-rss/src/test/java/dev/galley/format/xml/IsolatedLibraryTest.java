package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.XmlElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that need a copy of the library of their own, loaded by a class loader of their own. */
class IsolatedLibraryTest {
    @TempDir
    private Path folder;

    /** A namespace for {@link java.util.ServiceLoader}. */
    public static final class Installed implements XmlNamespace {
        @Override
        public String uri() {
            return "http://installed.example/";
        }

        @Override
        public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
            article.facet(License.of("urn:x-licence:" + elements.get(0).text()));
            return List.of();
        }
    }

    /** Reads a document with an element of {@link Installed}, and writes what was read in the format of the document. */
    public static final class Exchange implements Supplier<String> {
        @Override
        public String get() {
            StringBuilder facets = new StringBuilder();
            for (String document : List.of(
                    "<rss version='2.0'><channel><item><title>a</title>%s</item></channel></rss>",
                    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title>%s</entry></feed>")) {
                String element = "<i:x xmlns:i='http://installed.example/'>by</i:x>";
                byte[] bytes = document.formatted(element).getBytes(StandardCharsets.UTF_8);
                try {
                    Feed feed = Feeds.read(new ByteArrayInputStream(bytes));
                    facets.append(feed.articles().get(0).facets()).append('\n');
                    Feeds.write(feed, "rss", new ByteArrayOutputStream());
                    Feeds.write(feed, "atom", new ByteArrayOutputStream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return facets.toString();
        }
    }

    /** Defines the classes of the library anew and, if given, provides a namespace as a service. */
    private static final class IsolatedLoader extends ClassLoader {
        private static final String SERVICE = "META-INF/services/" + XmlNamespace.class.getName();

        private final Set<String> loaded = new TreeSet<>();
        private final List<URL> providers;

        IsolatedLoader(List<URL> providers) {
            super(IsolatedLibraryTest.class.getClassLoader());
            this.providers = providers;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null || !name.startsWith("dev.galley.")) {
                    return known != null ? known : super.loadClass(name, resolve);
                }
                try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                    if (in == null) {
                        throw new ClassNotFoundException(name);
                    }
                    byte[] bytes = in.readAllBytes();
                    loaded.add(name);
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(SERVICE) ? Collections.enumeration(providers) : super.getResources(name);
        }

        /** Runs {@link Exchange} with the copy of the library. */
        String exchange() throws ReflectiveOperationException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(this);
            try {
                Object exchange =
                        loadClass(Exchange.class.getName()).getConstructor().newInstance();
                return (String) ((Supplier<?>) exchange).get();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    @Test
    void findsNamespacesThatAreInstalledAsServices() throws IOException, ReflectiveOperationException {
        Path provider = Files.writeString(folder.resolve("provider"), Installed.class.getName());

        String facets = new IsolatedLoader(List.of(provider.toUri().toURL())).exchange();

        assertThat(facets.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("License", "urn:x-licence:by"));
        assertThat(new IsolatedLoader(List.of()).exchange()).isEqualTo("[]\n[]\n");
    }

    @Test
    void readsAndWritesWithoutLoadingTheGrammar() throws ReflectiveOperationException {
        IsolatedLoader loader = new IsolatedLoader(List.of());

        loader.exchange();

        assertThat(loader.loaded)
                .contains("dev.galley.format.xml.NamespaceRegistry", "dev.galley.format.xml.namespace.itunes.ITunes")
                .noneMatch(name -> name.matches("dev\\.galley\\.format\\.xml\\.check\\.(Element|Attribute)Rule.*"))
                .noneMatch(name -> name.endsWith("Grammar") && name.contains(".namespace."));
    }
}
