package dev.galley.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifierFileTest {
    private static final int VERSION_AT = 8;
    private static final int SIZE_AT = 12;
    private static final int FIRST_LENGTH_AT = 16;

    @Test
    void aSavedFileGivesTheSameClassifier(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spam.galley");
        SampleComments.trainer().save(file);
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(TextClassifier.load(file).score("free money"))
                .isEqualTo(SampleComments.trainer().train().score("free money"));
    }

    @Test
    void savingKeepsASymbolicLinkAndOtherFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("spam.galley"), "old");
        Path other = Files.writeString(folder.resolve("link.part"), "other");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        SampleComments.trainer().save(link);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(file)).isEqualTo(saved());
        assertThat(other).hasContent("other");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("spam.galley", "link.part", "link");
    }

    @Test
    void aSavedFileContainsNoWordOfTheExamples() throws IOException {
        assertThat(new String(saved(), StandardCharsets.ISO_8859_1)).doesNotContain("ferry", "pills", "example");
    }

    @Test
    void keepsTheOldFileIfTheNewOneCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("missing").resolve("spam.galley");
        assertThatThrownBy(() -> SampleComments.trainer().save(file)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rejectsOtherFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("feed.xml"), "<rss version=\"2.0\"/>");
        assertThatThrownBy(() -> TextClassifier.load(file))
                .isInstanceOf(ClassifierFormatException.class)
                .hasMessageContaining("not a classifier file saved by Galley");
        refuses(new byte[0], "not a classifier file saved by Galley");
    }

    @Test
    void rejectsAnotherVersion() throws IOException {
        refuses(
                ByteBuffer.wrap(saved()).putInt(VERSION_AT, 7).array(),
                "has version 7, but this release of Galley reads version 1");
    }

    @Test
    void rejectsAnIncompleteFile() throws IOException {
        byte[] saved = saved();
        for (int length = VERSION_AT; length < saved.length; length += 97) {
            refuses(Arrays.copyOf(saved, length), "ends too early");
        }
        refuses(Arrays.copyOf(saved, saved.length + 1), "damaged");
    }

    @Test
    void rejectsAnyChangedByte() throws IOException {
        byte[] saved = saved();
        for (int at = SIZE_AT; at < saved.length; at += 31) {
            byte[] changed = saved.clone();
            changed[at] ^= 0x15;
            assertThatThrownBy(() -> ClassifierTrainer.read(new ByteArrayInputStream(changed)))
                    .isInstanceOf(ClassifierFormatException.class);
        }
    }

    @Test
    void allocatesNoMemoryForFalseLengths() throws IOException {
        refuses(ByteBuffer.wrap(saved()).putInt(SIZE_AT, Integer.MAX_VALUE).array(), "");
        refuses(
                ByteBuffer.wrap(saved())
                        .putInt(FIRST_LENGTH_AT, Integer.MAX_VALUE)
                        .array(),
                "damaged");
        refuses(ByteBuffer.wrap(saved()).putInt(FIRST_LENGTH_AT, -1).array(), "damaged");
    }

    @Test
    void doesNotUnlearnUnknownExamples() throws IOException {
        ClassifierTrainer trainer = SampleComments.trainer();
        assertThat(trainer.unlearn("never seen", Label.SPAM)).isFalse();
        assertThat(trainer.unlearn(SampleComments.HAM.get(0), Label.SPAM)).isFalse();
        assertThat(trainer.examples(Label.HAM)).isEqualTo(SampleComments.HAM.size());
    }

    private static byte[] saved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SampleComments.trainer().write(out);
        return out.toByteArray();
    }

    private static void refuses(byte[] file, String message) {
        assertThatThrownBy(() -> ClassifierTrainer.read(new ByteArrayInputStream(file)))
                .isInstanceOf(ClassifierFormatException.class)
                .hasMessageContaining(message);
    }
}
