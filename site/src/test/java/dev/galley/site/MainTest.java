package dev.galley.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path temporary;

    private Path apidocs;
    private Path folder;

    @BeforeEach
    void makeJavadoc() throws IOException {
        apidocs = Files.createDirectory(temporary.resolve("apidocs"));
        Files.createDirectory(apidocs.resolve("deep"));
        Files.writeString(apidocs.resolve("index.html"), "Javadoc");
        Files.writeString(apidocs.resolve("deep/Article.html"), "Article");
        folder = temporary.resolve("new/site");
    }

    @Test
    void pagesAndJavadocAreWritten() throws Exception {
        Main.write(ROOT, folder, "1.2.3", apidocs);
        assertThat(folder.resolve("index.html")).content().contains("Galley 1.2.3", "api/index.html");
        assertThat(folder.resolve("docs/rules.html")).isRegularFile();
        assertThat(folder.resolve("api/deep/Article.html")).hasContent("Article");
    }

    @Test
    void theSiteOfAnEarlierRunIsReplaced() throws Exception {
        Main.write(ROOT, folder, "1.2.3", apidocs);
        Files.writeString(folder.resolve("docs/renamed.html"), "old");
        Main.write(ROOT, folder, "1.2.3", apidocs);
        assertThat(folder.resolve("docs/renamed.html")).doesNotExist();
        assertThat(folder.resolve("docs/guide.html")).isRegularFile();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws Exception {
        Files.writeString(Files.createDirectories(folder).resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> Main.write(ROOT, folder, "1.2.3", apidocs))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("choose another folder");
        assertThat(folder).isDirectoryContaining("glob:**thesis.txt");
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void missingJavadocIsReportedWithTheRemedy() {
        assertThatThrownBy(() -> Main.write(ROOT, folder, "1.2.3", temporary))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("./mvnw compile javadoc:aggregate");
    }
}
