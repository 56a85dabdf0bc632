package dev.galley.benchmarks.peers;

import dev.galley.text.OrdinaryWords;
import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;
import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import java.util.ArrayList;
import java.util.List;

/** Galley's answers to the questions that its peers are asked. */
final class GalleyAnswers {
    private GalleyAnswers() {}

    static List<Answers> to(TermTrial terms, List<ClassifierTrial> classifiers) {
        TermSet.Builder set = TermSet.builder().terms(terms.terms()).language("en");
        TermMatcher plain = TermMatcher.of(set.build());
        TermMatcher advised =
                TermMatcher.of(set.weaken(OrdinaryWords.english()).inflected().build());
        return List.of(
                new Answers("Galley", hits(plain, terms), List.of()),
                new Answers("Galley, `weaken` and `inflected`", hits(advised, terms), List.of()),
                new Answers("Galley", List.of(), scores(classifiers)));
    }

    private static List<Boolean> hits(TermMatcher matcher, TermTrial trial) {
        List<String> texts = trial.texts();
        return texts.stream().map(text -> !matcher.matches(text).isEmpty()).toList();
    }

    private static List<double[]> scores(List<ClassifierTrial> trials) {
        List<double[]> scores = new ArrayList<>();
        for (ClassifierTrial trial : trials) {
            ClassifierTrainer trainer = new ClassifierTrainer();
            trial.training().forEach(example -> trainer.learn(example.text(), example.spam() ? Label.SPAM : Label.HAM));
            TextClassifier classifier = trainer.train();
            scores.add(trial.texts().stream().mapToDouble(classifier::score).toArray());
        }
        return scores;
    }
}
