package dev.galley.spring;

import dev.galley.format.FeedFormat;
import dev.galley.lossless.LosslessCodec;
import dev.galley.report.RuleCatalog;
import dev.galley.validation.ProfileProvider;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.util.ClassUtils;

/**
 * Says what a native image needs of Galley's modules besides their code: their resources, such as the texts of findings, and the
 * providers of their services. Spring finds this class by itself when it prepares an application ahead of time.
 */
public final class GalleyRuntimeHints implements RuntimeHintsRegistrar {
    private static final List<Class<?>> SERVICES =
            List.of(FeedFormat.class, LosslessCodec.class, RuleCatalog.class, ProfileProvider.class);

    private static final String PAGES = "dev.galley.format.html.write.HtmlPages";

    /** The only texts that are loaded as a ResourceBundle: the words of written pages, of the module galley-formats-html. */
    private static final String PAGE_WORDS = "dev.galley.format.html.write.Labels";

    /** Creates the registrar. */
    public GalleyRuntimeHints() {}

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("dev/galley/**");
        if (ClassUtils.isPresent(PAGES, loader)) {
            hints.resources().registerResourceBundle(PAGE_WORDS);
        }
        for (Class<?> service : SERVICES) {
            hints.resources().registerPattern("META-INF/services/" + service.getName());
            ServiceLoader.load(service, loader).stream()
                    .forEach(provider -> hints.reflection()
                            .registerType(provider.type(), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
        }
    }
}
