/**
 * Programs that stand under their own names on hosts of whoever runs them: web mail, control panels, class rooms, forums, clouds, code
 * hosting, routers. Their names and makers' addresses on a log-in page say what runs there, not whose it is.
 */
const SOFTWARE: ReadonlySet<string> = new Set(
  [
    'roundcube rainloop snappymail squirrelmail horde zimbra kerio mdaemon icewarp smartermail axigen afterlogic mailcow postfixadmin owa',
    'cpanel whm plesk directadmin webmin ispconfig hestiacp vestacp cyberpanel aapanel virtualmin phpmyadmin adminer pgadmin softaculous',
    'moodle sakai chamilo ilias openedx claroline dspace koha greenstone openathens shibboleth simplesamlphp keycloak gluu authentik authelia',
    'wordpress joomla drupal typo3 magento opencart prestashop woocommerce odoo mautic matomo',
    'phpbb vbulletin xenforo discourse mybb smf nodebb flarum mediawiki dokuwiki bookstack',
    'gitlab gitea gogs forgejo gerrit bitbucket jira confluence redmine mantis bugzilla jenkins sonarqube portainer rancher',
    'nextcloud owncloud seafile onlyoffice collabora synology qnap truenas proxmox vmware esxi vcenter citrix guacamole',
    'grafana kibana zabbix nagios prtg cacti librenms graylog splunk superset metabase jupyter jupyterhub rstudio airflow',
    'mikrotik openwrt pfsense opnsense fortinet fortigate sonicwall globalprotect openvpn unifi ubiquiti netgear tplink dlink draytek hikvision dahua',
    'tomcat weblogic websphere glassfish jboss wildfly nginx apache fiori sap liferay sitecore umbraco directus',
  ].flatMap((line) => line.split(' ')),
);

/** Is this folded name that of a program others run? */
export function isSoftwareName(letters: string): boolean {
  return SOFTWARE.has(letters);
}
