package org.eclipse.microprofile.config;

/** What a {@link ConfigProvider} would provide. */
public interface Config {}
