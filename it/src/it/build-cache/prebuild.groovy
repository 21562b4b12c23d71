// The configuration of the extension is that of the page.
String page = new File(basedir, '../../../../plugin/src/site/markdown/maven.md').getText('UTF-8')
new File(basedir, '.mvn/maven-build-cache-config.xml').setText((page =~ /(?ms)^```xml\n(<cache .*?)^```$/)[0][1], 'UTF-8')

// What the script returns decides whether the case goes on.
true
