package dev.galley.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that dependencies run in one direction and that exported packages expose only exported types. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/"))
            .importPackages("dev.galley");

    /** The descriptors of our modules, by name. */
    private static final Map<String, ModuleDescriptor> MODULES = modules();

    private static final Map<String, String> MODULE_AT = new HashMap<>();

    @Test
    void checksAllModules() {
        assertThat(MODULES)
                .containsOnlyKeys(
                        "dev.galley.cli",
                        "dev.galley.core",
                        "dev.galley.formats.html",
                        "dev.galley.formats.jsonfeed",
                        "dev.galley.formats.rss",
                        "dev.galley.formats.text",
                        "dev.galley.http",
                        "dev.galley.json",
                        "dev.galley.moderation",
                        "dev.galley.moderation.http",
                        "dev.galley.moderation.jdbc",
                        "dev.galley.moderation.onnx",
                        "dev.galley.moderation.tools",
                        "dev.galley.rome",
                        "dev.galley.text",
                        "dev.galley.validation.jakarta");
        assertThat(CLASSES.size()).isGreaterThan(900);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("dev.galley.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void dependenciesInCoreRunDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.galley..")
                .layer("internal")
                .definedBy("dev.galley.internal..")
                .layer("report")
                .definedBy("dev.galley.report")
                .layer("model")
                .definedBy("dev.galley.model")
                .layer("body")
                .definedBy("dev.galley.body")
                .layer("validation")
                .definedBy("dev.galley.validation", "dev.galley.validation.rule")
                .layer("lossless")
                .definedBy("dev.galley.lossless")
                .layer("format")
                .definedBy("dev.galley.format")
                .layer("spi")
                .definedBy("dev.galley.format.spi")
                .whereLayer("internal")
                .mayNotAccessAnyLayer()
                .whereLayer("report")
                .mayOnlyAccessLayers("internal")
                .whereLayer("model")
                .mayOnlyAccessLayers("internal", "report")
                .whereLayer("body")
                .mayOnlyAccessLayers("internal", "report", "model")
                .whereLayer("validation")
                .mayOnlyAccessLayers("internal", "report", "model", "body")
                .whereLayer("lossless")
                .mayOnlyAccessLayers("model")
                .whereLayer("format")
                .mayOnlyAccessLayers("internal", "report", "model", "body", "validation", "lossless")
                .whereLayer("spi")
                .mayOnlyAccessLayers("internal", "report", "model", "body", "validation", "format")
                .check(CLASSES);
    }

    @Test
    void coreKnowsNoOtherModule() {
        Set<String> core = packages("dev.galley.core");
        noClasses()
                .that(are("in core", core::contains))
                .should()
                .dependOnClassesThat(
                        are("ours, outside core", name -> name.startsWith("dev.galley.") && !core.contains(name)))
                .check(CLASSES);
    }

    @Test
    void formatsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dev.galley.format.xml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.galley.format.jsonfeed..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.galley.format.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.galley.format.xml..", "dev.galley.format.jsonfeed..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.galley.format.jsonfeed..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.galley.format.xml..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.galley.format.html..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.galley.format.xml..", "dev.galley.format.jsonfeed..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("dev.galley.format.xml..", "dev.galley.format.jsonfeed..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.galley.format.html..")
                .check(CLASSES);
    }

    @Test
    void theModelDoesNotDependOnJsoup() {
        Set<JavaClass> reached = CLASSES.stream()
                .filter(type -> type.getPackageName().equals("dev.galley.model"))
                .flatMap(type -> Stream.concat(
                        type.getDirectDependenciesFromSelf().stream(),
                        type.getTransitiveDependenciesFromSelf().stream()))
                .map(Dependency::getTargetClass)
                .collect(Collectors.toSet());
        assertThat(reached)
                .extracting(JavaClass::getName)
                .noneMatch(name -> name.startsWith("org.jsoup"))
                .anyMatch(name -> name.startsWith("dev.galley.internal"));
    }

    @Test
    void textNeedsNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("dev.galley.text..")
                .should()
                .dependOnClassesThat(are(
                        "ours, outside text",
                        name -> name.startsWith("dev.galley.") && !name.startsWith("dev.galley.text")))
                .check(CLASSES);
    }

    @Test
    void moderationNeedsNeitherADatabaseNorTheNetwork() {
        Set<String> required = MODULES.get("dev.galley.moderation").requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertThat(required).contains("dev.galley.core").doesNotContain("java.sql", "java.net.http");
    }

    @Test
    void exportedPackagesExposeNothingInternal() {
        Set<String> exported = MODULES.values().stream()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(exported).contains("dev.galley.model").noneMatch(name -> name.contains("internal"));
        classes()
                .that(are("exported", exported::contains))
                .should(exposeOnly(exported))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<String> inPackage) {
        return DescribedPredicate.describe(description, type -> inPackage.test(type.getPackageName()));
    }

    /** Public and protected members of public types use only types of exported packages, or of other libraries. */
    private static ArchCondition<JavaClass> exposeOnly(Set<String> exported) {
        return new ArchCondition<>("expose exported types only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                    return;
                }
                Stream<JavaClass> named = Stream.of(
                                type.getInterfaces().stream()
                                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream()),
                                type.getCodeUnits().stream()
                                        .filter(member -> isVisible(member.getModifiers()))
                                        .flatMap(ArchitectureTest::signature),
                                type.getFields().stream()
                                        .filter(field -> isVisible(field.getModifiers()))
                                        .map(JavaField::getRawType))
                        .flatMap(types -> types);
                named.filter(used -> used.getPackageName().startsWith("dev.galley."))
                        .filter(used -> !exported.contains(used.getPackageName()))
                        .forEach(used -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " exposes " + used.getName())));
            }
        };
    }

    private static Stream<JavaClass> signature(JavaCodeUnit member) {
        return Stream.of(
                        member.getReturnType().getAllInvolvedRawTypes().stream(),
                        member.getParameterTypes().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()),
                        member.getExceptionTypes().stream())
                .flatMap(types -> types)
                .map(JavaClass.class::cast);
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    /** Returns the packages of a module, which are the folders of its classes. */
    private static Set<String> packages(String module) {
        return CLASSES.stream()
                .filter(type -> MODULE_AT
                        .computeIfAbsent(root(type), ArchitectureTest::moduleAt)
                        .equals(module))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    /** Returns the folder or jar that contains the class. */
    private static String root(JavaClass type) {
        String outermost = type.getName().replace('.', '/') + ".class";
        String place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(0, place.length() - outermost.length());
    }

    private static String moduleAt(String root) {
        try (InputStream in = URI.create(root + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in).name();
        } catch (IOException e) {
            return "";
        }
    }

    private static Map<String, ModuleDescriptor> modules() {
        Map<String, ModuleDescriptor> modules = new TreeMap<>();
        try {
            for (URL place :
                    Collections.list(ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
                try (InputStream in = place.openStream()) {
                    ModuleDescriptor module = ModuleDescriptor.read(in);
                    if (module.name().startsWith("dev.galley.")) {
                        modules.put(module.name(), module);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the module descriptors", e);
        }
        return modules;
    }
}
