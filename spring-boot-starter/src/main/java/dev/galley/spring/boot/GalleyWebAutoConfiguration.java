package dev.galley.spring.boot;

import dev.galley.spring.FeedCodecs;
import dev.galley.spring.HttpFeeds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes feeds the bodies of requests and responses, on the server and in clients. */
@AutoConfiguration(after = GalleyFeedsAutoConfiguration.class)
public class GalleyWebAutoConfiguration {
    /** Creates the configuration. */
    GalleyWebAutoConfiguration() {}

    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnMissingBean
    UnreadableFeedAdvice unreadableFeedAdvice() {
        return new UnreadableFeedAdvice();
    }

    /** Spring MVC, RestClient and RestTemplate. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ServerHttpMessageConvertersCustomizer.class)
    static class Converters {
        @Bean
        ServerHttpMessageConvertersCustomizer galleyServerConverters(HttpFeeds feeds) {
            return converters -> feeds.converters().forEach(converters::addCustomConverter);
        }

        @Bean
        ClientHttpMessageConvertersCustomizer galleyClientConverters(HttpFeeds feeds) {
            return converters -> feeds.converters().forEach(converters::addCustomConverter);
        }
    }

    /** WebFlux and WebClient. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"org.springframework.boot.http.codec.CodecCustomizer", "reactor.core.publisher.Mono"})
    static class Codecs {
        @Bean
        CodecCustomizer galleyCodecs(HttpFeeds feeds) {
            return codecs -> FeedCodecs.register(feeds, codecs);
        }
    }
}
